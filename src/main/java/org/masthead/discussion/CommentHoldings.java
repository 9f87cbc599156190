package org.masthead.discussion;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.masthead.reader.Holdings;
import org.masthead.reader.ReaderLeft;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What this room holds about readers, for them to take away; and it lets go of those who leave. */
@Configuration(proxyBeanMethods = false)
class CommentHoldings {

    private final Forgetting forgetting;

    CommentHoldings(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @EventListener
    void on(ReaderLeft left) {
        forgetting.forget(left.account(), left.takeWithThem());
    }

    @Bean
    static Holdings heldComments(ForgettingRepository repository) {
        return new Held("comments", repository::comments);
    }

    @Bean
    static Holdings heldReactions(ForgettingRepository repository) {
        return new Held("reactions to comments", repository::reactions);
    }

    @Bean
    static Holdings heldSanctions(ForgettingRepository repository) {
        return new Held("what moderators told you", repository::sanctions);
    }

    @Bean
    static Holdings heldNotes(ForgettingRepository repository) {
        return new Held("what moderators noted about you", repository::notes);
    }

    private record Held(String name, LongFunction<List<Map<String, Object>>> of) implements Holdings {

        @Override
        public List<Map<String, Object>> rows(long account) {
            return of.apply(account);
        }
    }
}
