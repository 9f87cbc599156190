package org.masthead.newsroom;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.gate.Role;
import org.masthead.house.Characters;

/** Somebody to be taken on, as the form says. */
record PeopleForm(String name, String email, String role, List<String> desks) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_EMAIL = 254;

    static final PeopleForm EMPTY = new PeopleForm("", "", "", List.of());

    static PeopleForm of(String name, String email, String role, List<String> desks) {
        return new PeopleForm(
                Characters.clean(name).strip(), Characters.clean(email).strip(), role, List.copyOf(desks));
    }

    /** What is wrong, by field. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        var length = name.codePointCount(0, name.length());
        if (length < 2 || length > LONGEST_NAME)
            faults.put("name", "Please give a name of 2 to " + LONGEST_NAME + " characters; this has " + length + ".");
        if (email.length() > LONGEST_EMAIL
                || !email.matches("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.]{2,}"))
            faults.put("email", "Please type a whole e-mail address, like ada@example.com.");
        if (staffRole(role).isEmpty()) faults.put("role", "Please choose a role.");
        return faults;
    }

    /** A role at the paper by its key. */
    static Optional<Role> staffRole(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.staff() && role.key().equals(key))
                .findFirst();
    }
}
