package org.masthead.operate;

import java.nio.file.Files;
import java.util.function.LongConsumer;
import org.masthead.media.KeptPictures;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Component;

/** Whether what the paper keeps is whole: the ledger, line by line, and the files of its pictures. */
@Component
class ArchiveCheckup {

    private static final int SOME = 1_000;
    private static final int NAMED = 5;

    private final Ledger ledger;
    private final KeptPictures pictures;

    ArchiveCheckup(Ledger ledger, KeptPictures pictures) {
        this.ledger = ledger;
        this.pictures = pictures;
    }

    Finding ledger(String seal, LongConsumer progress) {
        var checked = ledger.verify(progress);
        if (checked.broken() != null)
            return Finding.wrong(
                    "Ledger",
                    checked.broken() + " The " + checked.lines() + " lines before it are whole.",
                    "Somebody changed the database behind the paper’s back. Keep the database as it is, compare it with a backup, and find out who could.");
        if (!seal.isEmpty() && !ledger.holds(seal))
            return Finding.wrong(
                    "Ledger",
                    "The chain holds, but the seal " + seal
                            + " is not in it: lines were taken off its end, or it was written anew.",
                    "Compare the database with a backup from when you wrote that seal down.");
        return Finding.ok(
                "Ledger",
                checked.lines() + " lines, each tied to the one before."
                        + (checked.seal().isEmpty() ? "" : " Its seal today: " + checked.seal()));
    }

    Finding pictures(LongConsumer progress) {
        var missing = 0L;
        var looked = 0L;
        var named = new java.util.ArrayList<String>();
        for (var some = pictures.after(0, SOME);
                !some.isEmpty();
                some = pictures.after(some.getLast().number(), SOME)) {
            for (var one : some) {
                looked++;
                if (Files.exists(pictures.original(one.key()))) continue;
                missing++;
                if (named.size() < NAMED) named.add(one.key());
            }
            progress.accept(looked);
        }
        return missing == 0
                ? Finding.ok("Pictures", "The files of all " + looked + " are here.")
                : Finding.wrong(
                        "Pictures",
                        missing + " of " + looked + " have no file: " + String.join(", ", named)
                                + (missing > NAMED ? " …" : "."),
                        "Put the folder media back from a backup, or take these pictures in again.");
    }
}
