package org.masthead.reprint.page;

/** What is owed, on the request's page: open or paid. */
public record InvoiceLine(String number, String amount, String due, String paid, String path) {}
