package org.masthead.reprint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes for a licence.
 *
 * @param number as the paper counts them, without gaps
 * @param due the day by which it is to be paid
 * @param paid null until the rights desk has seen the money
 */
record Invoice(
        String number,
        long reprint,
        BigDecimal amount,
        String currency,
        OffsetDateTime issued,
        LocalDate due,
        @Nullable OffsetDateTime paid) {}
