package org.masthead.workflow;

import java.util.List;
import java.util.Map;
import org.masthead.reader.Holdings;
import org.masthead.reader.ReaderLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What readers reported, for them to take away; whoever leaves is forgotten. */
@Component
class ErrorHoldings implements Holdings {

    private final ErrorRepository repository;

    ErrorHoldings(ErrorRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "errors you reported";
    }

    @Override
    public List<Map<String, Object>> rows(long account) {
        return repository.rows(account);
    }

    @EventListener
    void on(ReaderLeft left) {
        repository.forget(left.account(), left.takeWithThem());
    }
}
