package org.masthead.reprint;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * What a licence costs.
 *
 * @param currency an ISO 4217 code
 * @param basis how it came about, in words
 */
record Price(BigDecimal amount, String currency, String basis) {

    static Price free(String currency, String basis) {
        return new Price(BigDecimal.ZERO, currency, basis);
    }

    boolean free() {
        return amount.signum() == 0;
    }

    String words(Locale locale) {
        return free() ? "Free of charge" : words(amount, currency, locale);
    }

    static String words(BigDecimal amount, String currency, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        var money = Currency.getInstance(currency);
        format.setCurrency(money);
        format.setMinimumFractionDigits(Math.max(0, money.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Math.max(0, money.getDefaultFractionDigits()));
        return format.format(amount);
    }
}
