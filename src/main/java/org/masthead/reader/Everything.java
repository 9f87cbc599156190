package org.masthead.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Accounts;
import org.masthead.house.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything the paper holds about a reader, from every room, to take away. */
@Component
class Everything {

    private final Accounts accounts;
    private final ObjectProvider<Holdings> rooms;

    Everything(Accounts accounts, ObjectProvider<Holdings> rooms) {
        this.accounts = accounts;
        this.rooms = rooms;
    }

    Map<String, List<Map<String, Object>>> about(long account) {
        var all = new LinkedHashMap<>(accounts.holdings(account));
        rooms.orderedStream().forEach(room -> all.put(room.name(), room.rows(account)));
        return all;
    }

    String json(long account) {
        return Json.write(about(account));
    }

    /** One table for all: what it is, the number of the row, the column, and what stands there. */
    String csv(long account) {
        var table = new StringBuilder("kind,row,field,value\r\n");
        about(account).forEach((kind, rows) -> {
            for (var number = 1; number <= rows.size(); number++) {
                var at = kind + "," + number + ",";
                rows.get(number - 1)
                        .forEach((field, value) -> table.append(at)
                                .append(cell(field))
                                .append(',')
                                .append(cell(value))
                                .append("\r\n"));
            }
        });
        return table.toString();
    }

    /** RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (text.matches("(?s)[=+@\t\r-].*")) text = "'" + text;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
