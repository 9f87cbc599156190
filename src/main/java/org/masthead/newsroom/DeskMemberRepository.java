package org.masthead.newsroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskMemberRepository {

    private final JdbcClient jdbc;

    DeskMemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The desks of everybody who has one, by the number of their account, in the paper's order. */
    Map<Long, List<String>> all() {
        return jdbc.sql("""
                SELECT account_id, section
                FROM desk_member JOIN section ON section.slug = desk_member.section
                ORDER BY section.position, section.slug
                """).query(Member.class).list().stream()
                .collect(Collectors.groupingBy(
                        Member::accountId, Collectors.mapping(Member::section, Collectors.toList())));
    }

    List<String> of(long account) {
        return jdbc.sql("""
                SELECT section
                FROM desk_member JOIN section ON section.slug = desk_member.section
                WHERE account_id = :account
                ORDER BY section.position, section.slug
                """).param("account", account).query(String.class).list();
    }

    void assign(long account, Collection<String> sections) {
        jdbc.sql("DELETE FROM desk_member WHERE account_id = :account AND section <> ALL (:sections)")
                .param("account", account)
                .param("sections", sections.toArray(String[]::new))
                .update();
        jdbc.sql("""
                INSERT INTO desk_member (account_id, section)
                SELECT :account, unnest(:sections)
                ON CONFLICT DO NOTHING
                """)
                .param("account", account)
                .param("sections", sections.toArray(String[]::new))
                .update();
    }

    record Member(long accountId, String section) {}
}
