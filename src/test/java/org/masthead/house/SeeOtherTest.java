package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SeeOtherTest {

    @Test
    void theBrowserIsSentOnAndNobodyKeepsTheAnswer() {
        var answer = sentTo("/polls/2026/11/24?results=counted");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/polls/2026/11/24?results=counted");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headersStayAscii() {
        assertThat(sentTo("/by/inés x").getHeader("Location")).isEqualTo("/by/in%C3%A9s%20x");
    }

    @Property
    void headersStayAsciiWhateverThePath(@ForAll String path) {
        assertThat(sentTo("/" + path).getHeader("Location")).matches("/[\\x21-\\x7e]*");
    }

    private static MockHttpServletResponse sentTo(String path) {
        var answer = new MockHttpServletResponse();
        new SeeOther(path).render(Map.of(), new MockHttpServletRequest(), answer);
        return answer;
    }
}
