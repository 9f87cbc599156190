package org.masthead.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.house.Json;

/** What the ODRL information model (2.2) asks of an agreement, as far as a licence goes. */
final class OdrlRules {

    private static final Set<String> ACTIONS =
            Set.of("use", "print", "display", "play", "present", "translate", "attribute", "modify", "grantUse");
    private static final Set<String> LEFT =
            Set.of("percentage", "dateTime", "spatial", "language", "count", "purpose", "industry", "media");
    private static final Set<String> OPERATORS = Set.of("eq", "lt", "lteq", "gt", "gteq", "isA", "isAnyOf", "isPartOf");

    private final List<String> wrongs = new ArrayList<>();

    private OdrlRules() {}

    static List<String> wrongs(String json) {
        var rules = new OdrlRules();
        rules.policy(map(Json.read(json, Map.class)));
        return rules.wrongs;
    }

    private void policy(Map<String, Object> policy) {
        must(
                policy.get("@context") instanceof List<?> context
                        && context.contains("http://www.w3.org/ns/odrl.jsonld"),
                "the context is ODRL's");
        must("Agreement".equals(policy.get("@type")), "it is an agreement");
        must(iri(policy.get("uid")), "it has an IRI");
        must(iri(policy.get("profile")), "it names its profile");
        must(iri(policy.get("target")), "it has a target");
        must(iri(map(policy.get("assigner")).get("uid")), "an agreement has an assigner");
        must(iri(map(policy.get("assignee")).get("uid")), "an agreement has an assignee");
        must(!list(policy.get("permission")).isEmpty(), "it permits something");
        list(policy.get("permission")).forEach(this::rule);
        list(policy.get("prohibition")).forEach(this::rule);
    }

    private void rule(Map<String, Object> rule) {
        var actions = rule.get("action") instanceof List<?> many ? many : List.of(rule.get("action"));
        must(!actions.isEmpty() && actions.stream().allMatch(this::action), "actions of the vocabulary: " + actions);
        list(rule.get("constraint")).forEach(this::constraint);
        list(rule.get("duty")).forEach(this::rule);
    }

    private boolean action(Object action) {
        list(map(action).get("refinement")).forEach(this::constraint);
        return ACTIONS.contains(
                action instanceof String
                        ? action
                        : String.valueOf(map(map(action).get("rdf:value")).get("@id"))
                                .replaceFirst("^odrl:", ""));
    }

    private void constraint(Map<String, Object> constraint) {
        must(LEFT.contains(constraint.get("leftOperand")), "a left operand of the vocabulary: " + constraint);
        must(OPERATORS.contains(constraint.get("operator")), "an operator of the vocabulary: " + constraint);
        must(constraint.get("rightOperand") != null, "a right operand: " + constraint);
    }

    private void must(boolean holds, String rule) {
        if (!holds) wrongs.add(rule);
    }

    private static boolean iri(Object value) {
        return value instanceof String text && text.matches("https?://\\S+");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<Map<String, Object>> list(Object value) {
        return value instanceof List<?> list ? list.stream().map(OdrlRules::map).toList() : List.of();
    }
}
