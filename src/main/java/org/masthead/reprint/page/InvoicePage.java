package org.masthead.reprint.page;

import org.masthead.house.page.Head;

/** An invoice, to print. */
public record InvoicePage(
        Head head,
        String number,
        String paper,
        String place,
        String contact,
        String licensee,
        String name,
        String subject,
        String terms,
        String amount,
        String issued,
        String due,
        String paid) {}
