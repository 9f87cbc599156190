package org.masthead.reprint;

import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** Payment by invoice: the rights desk marks it as paid. */
@Component
class InvoicePayment implements Payment {

    private final LicenceRepository licences;
    private final Supplier<ReprintSettings> settings;
    private final LicenceNumbers numbers;
    private final Paper paper;

    InvoicePayment(
            LicenceRepository licences, Supplier<ReprintSettings> settings, LicenceNumbers numbers, Paper paper) {
        this.licences = licences;
        this.settings = settings;
        this.numbers = numbers;
        this.paper = paper;
    }

    @Override
    public Step begin(Reprint accepted, OffsetDateTime now) {
        var price = accepted.price();
        if (price == null) throw new IllegalStateException("Nothing is paid for without a price");
        licences.add(new Invoice(
                numbers.next("I", now),
                accepted.id(),
                price.amount(),
                price.currency(),
                now,
                paper.day(now).plusDays(settings.get().invoiceDays()),
                null));
        return settings.get().licenceAfterPayment() ? new Step.First() : new Step.Later();
    }
}
