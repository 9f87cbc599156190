package org.masthead;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of(Masthead.class).verify();
    }
}
