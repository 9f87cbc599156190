package org.masthead.house;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers an address. Spring tries each of some three hundred patterns in turn; most begin with a word of their
 * own, such as {@code /desk/stories/{id}}, and need not be tried for an address that begins otherwise.
 */
@Component
class Switchboard implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Lines();
    }

    private static final class Lines extends RequestMappingHandlerMapping {

        /** A first word without anything that stands for something else. */
        private static final Pattern WORD = Pattern.compile("/([a-z0-9.-]+)(?:/.*)?");

        private static final String ANY = "";

        private Map<String, List<RequestMappingInfo>> byWord = Map.of();
        private List<RequestMappingInfo> any = List.of();
        private Map<RequestMappingInfo, HandlerMethod> methods = Map.of();

        @Override
        protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
            methods = all;
            byWord = all.keySet().stream().collect(groupingBy(Lines::word));
            any = byWord.getOrDefault(ANY, List.of());
            byWord.replaceAll((word, lines) -> word.equals(ANY) ? lines : both(lines, any));
            super.handlerMethodsInitialized(all);
        }

        private static String word(RequestMappingInfo line) {
            var patterns = line.getPatternValues();
            var word = WORD.matcher(patterns.iterator().next());
            return patterns.size() == 1 && word.matches() ? word.group(1) : ANY;
        }

        /** What is written in another way than usual, or leads nowhere, Spring looks for in its own way, and says why. */
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request)
                throws Exception {
            var best = address.indexOf('%') >= 0 || address.indexOf(';') >= 0 ? null : best(address, request);
            if (best == null) return super.lookupHandlerMethod(address, request);
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.who());
            handleMatch(best.line(), address, request);
            return best.who();
        }

        private @Nullable Fitting best(String address, HttpServletRequest request) {
            var order = getMappingComparator(request);
            Fitting best = null;
            for (var line : byWord.getOrDefault(firstWord(address), any)) {
                var fitting = getMatchingMapping(line, request);
                if (fitting == null || best != null && order.compare(best.line(), fitting) <= 0) continue;
                best = new Fitting(fitting, Objects.requireNonNull(methods.get(line)));
            }
            return best;
        }

        private static List<RequestMappingInfo> both(List<RequestMappingInfo> own, List<RequestMappingInfo> any) {
            return Stream.concat(own.stream(), any.stream()).toList();
        }

        private static String firstWord(String address) {
            var end = address.indexOf('/', 1);
            return address.substring(Math.min(1, address.length()), end < 0 ? address.length() : end);
        }
    }

    /** @param line the pattern, with what of it fits this address */
    private record Fitting(RequestMappingInfo line, HandlerMethod who) {}
}
