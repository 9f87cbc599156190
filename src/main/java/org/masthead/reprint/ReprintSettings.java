package org.masthead.reprint;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The price card and the habits of the rights desk: settings under {@code masthead.reprint}.
 *
 * @param prefix what licences' numbers begin with; empty: the paper's initials
 * @param currency an ISO 4217 code; empty: the one of the paper's country
 * @param desk the e-mail address of the rights desk; empty: the paper's contact
 * @param answerDays within how many working days the rights desk answers
 * @param quoteDays for how many days a quote is open
 * @param invoiceDays within how many days an invoice is to be paid
 * @param licenceAfterPayment whether a licence is made out only once it is paid for
 * @param freeWords the longest excerpt that costs nothing
 * @param freeCopies up to which circulation a use without a price is granted at once
 * @param card the price of each use for one country, a year, a thousand copies; 0: free
 * @param picture what each picture adds
 * @param excerpt what share of the price an excerpt costs
 * @param world by what the price is multiplied for the whole world
 * @param longTerm by what for more than a year
 * @param wording the desk's own sentences
 * @param fonts TrueType files for letters that the licence's own fonts lack
 */
@ConfigurationProperties("masthead.reprint")
record ReprintSettings(
        @DefaultValue("") String prefix,
        @DefaultValue("") String currency,
        @DefaultValue("") String desk,
        @DefaultValue("3") int answerDays,
        @DefaultValue("30") int quoteDays,
        @DefaultValue("30") int invoiceDays,
        @DefaultValue("false") boolean licenceAfterPayment,
        @DefaultValue("150") int freeWords,
        @DefaultValue("500") int freeCopies,
        @DefaultValue Map<Use, BigDecimal> card,
        @DefaultValue("45") BigDecimal picture,
        @DefaultValue("0.5") BigDecimal excerpt,
        @DefaultValue("1.5") BigDecimal world,
        @DefaultValue("1.5") BigDecimal longTerm,
        @DefaultValue Wording wording,
        @DefaultValue List<Path> fonts) {

    private static final Map<Use, BigDecimal> USUAL = Map.of(
            Use.PRINT, BigDecimal.valueOf(120),
            Use.WEB, BigDecimal.valueOf(90),
            Use.BROADCAST, BigDecimal.valueOf(250),
            Use.TRANSLATION, BigDecimal.valueOf(150),
            Use.CLASSROOM, BigDecimal.ZERO,
            Use.COURT, BigDecimal.ZERO);

    ReprintSettings {
        if (!prefix.matches("[A-Z0-9]{0,6}")) {
            throw new IllegalArgumentException(
                    "masthead.reprint.prefix must be up to six capital letters or digits; it is “" + prefix + "”");
        }
        if (!currency.isEmpty()) checkCurrency(currency);
        var whole = new HashMap<>(USUAL);
        whole.putAll(card);
        if (whole.values().stream().anyMatch(price -> price.signum() < 0)) {
            throw new IllegalArgumentException("masthead.reprint.card has a price below zero");
        }
        card = Map.copyOf(whole);
    }

    private static void checkCurrency(String code) {
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "masthead.reprint.currency must be an ISO 4217 code like USD; it is “" + code + "”", unknown);
        }
    }

    /** What the desk may change: all but the fonts, which are files. */
    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        for (var use : Use.values()) told.put("card." + use.key(), price(use).toPlainString());
        told.put("currency", currency);
        told.put("picture", picture.toPlainString());
        told.put("excerpt", excerpt.toPlainString());
        told.put("world", world.toPlainString());
        told.put("long-term", longTerm.toPlainString());
        told.put("free-words", String.valueOf(freeWords));
        told.put("free-copies", String.valueOf(freeCopies));
        told.put("answer-days", String.valueOf(answerDays));
        told.put("quote-days", String.valueOf(quoteDays));
        told.put("invoice-days", String.valueOf(invoiceDays));
        told.put("licence-after-payment", String.valueOf(licenceAfterPayment));
        told.put("prefix", prefix);
        told.put("desk", desk);
        told.put("wording.letter", wording.letter());
        told.put("wording.licence", wording.licence());
        told.put("wording.credit", wording.credit());
        told.put("wording.conditions", String.join("\n", wording.conditions()));
        return told;
    }

    BigDecimal price(Use use) {
        return card.getOrDefault(use, BigDecimal.ZERO);
    }

    /** The currency of the paper's country where none is set. */
    String currencyIn(Locale locale) {
        if (!currency.isEmpty()) return currency;
        if (!locale.getCountry().matches("[A-Z]{2}")) return "USD";
        var money = Currency.getInstance(locale);
        return money == null ? "USD" : money.getCurrencyCode();
    }
}
