package org.masthead.operate;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether the paper can do its work. */
@Component
class Health {

    private final HealthRepository repository;

    Health(HealthRepository repository) {
        this.repository = repository;
    }

    /** What is wrong, in a sentence; empty when all is well. */
    String trouble() {
        try {
            repository.ask();
            return "";
        } catch (DataAccessException e) {
            return "The database does not answer; pages in memory are still served.";
        }
    }
}
