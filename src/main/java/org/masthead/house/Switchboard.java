package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers an address. Spring tries each of some two hundred patterns in turn; most begin with a word of their
 * own, such as {@code /desk/stories/{id}}, and need not be tried for an address that begins otherwise,
 * or has more words than they.
 */
@Component
class Switchboard implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Lines();
    }

    private static final class Lines extends RequestMappingHandlerMapping {

        private Map<RequestMappingInfo, Line> lines = Map.of();

        @Override
        protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
            var all = new IdentityHashMap<RequestMappingInfo, Line>();
            methods.keySet().forEach(line -> all.put(line, Line.of(line)));
            lines = all;
            super.handlerMethodsInitialized(methods);
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            var line = lines.get(info);
            return line == null || line.mayLead(request.getRequestURI())
                    ? super.getMatchingMapping(info, request)
                    : null;
        }
    }

    /**
     * What can be seen of a pattern at a glance.
     *
     * @param begin its first word, or empty where that stands for any
     * @param words how many words it has, or 0 where that is open
     */
    private record Line(String begin, int words) {

        private static final Line ANY = new Line("", 0);

        /** A first word without anything that stands for something else. */
        private static final Pattern WORD = Pattern.compile("(/[a-z0-9.-]+)(/.*)?");

        static Line of(RequestMappingInfo info) {
            var patterns = info.getPatternValues();
            if (patterns.size() != 1) return ANY;
            var pattern = patterns.iterator().next();
            var word = WORD.matcher(pattern);
            var open = pattern.contains("*") || pattern.contains("[");
            return new Line(word.matches() ? word.group(1) : "", open ? 0 : words(pattern));
        }

        /** What is written in another way than usual is tried with every pattern. */
        boolean mayLead(String address) {
            if (address.indexOf('%') >= 0 || address.indexOf(';') >= 0) return true;
            return address.startsWith(begin) && (words == 0 || words == words(address));
        }

        private static int words(String address) {
            var words = 0;
            for (var at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) words++;
            return words;
        }
    }
}
