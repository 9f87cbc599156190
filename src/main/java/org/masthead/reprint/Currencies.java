package org.masthead.reprint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The currencies that some country pays in today; the JDK knows many more, of other times. */
final class Currencies {

    private static final List<Currency> CURRENT = Arrays.stream(Locale.getISOCountries())
            .map(country -> Currency.getInstance(Locale.of("", country)))
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    private Currencies() {}

    static List<Currency> current() {
        return CURRENT;
    }

    /** How many decimals an amount of it is written with here: none to two. */
    static int decimals(String code) {
        return Math.clamp(Currency.getInstance(code).getDefaultFractionDigits(), 0, 2);
    }

    /** Whether a code is one of them. */
    static boolean has(String code) {
        return CURRENT.stream().anyMatch(one -> one.getCurrencyCode().equals(code));
    }
}
