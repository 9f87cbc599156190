package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/** A reader who notices whatever a page does beyond being read. */
final class Watch implements AutoCloseable {

    /** Calls that a page's words may try; each tells. */
    private static final String TELLING = """
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
                window[name] = () => window.pwned(name);
            }
            """;

    /** What stands in the page that could act, fetch, lead astray or hide something of the page itself. */
    static final String WRONGS = """
            () => {
                const wrongs = [];
                const elements = [...document.querySelectorAll('*')];
                const foreign = address => new URL(address, location.href).origin !== location.origin;
                for (const one of elements) {
                    const shown = one.outerHTML.slice(0, 200);
                    for (const {name, value} of one.attributes) {
                        if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^http-equiv$|^background$/i.test(name)) wrongs.push(shown);
                        if (/^[\\s\\u0000-\\u001f]*(javascript|vbscript|data)[\\s]*:/i.test(value) && name !== 'content') wrongs.push(shown);
                    }
                    const name = one.localName;
                    if (/^(iframe|frame|object|embed|applet|base|portal|template|math|foreignObject|animate|set|use|style|x:script)$/i.test(name)) wrongs.push(shown);
                    if (name === 'script' && one.type !== 'application/ld+json' && (!one.src || foreign(one.src))) wrongs.push(shown);
                    if (['img', 'source', 'video', 'audio', 'input', 'track'].includes(name) && one.src && foreign(one.src)) wrongs.push(shown);
                    if (name === 'form' && foreign(one.action)) wrongs.push(shown);
                    if (name === 'link' && one.rel === 'stylesheet' && foreign(one.href)) wrongs.push(shown);
                    if (name === 'script' && one.type === 'application/ld+json') JSON.parse(one.textContent);
                }
                for (const link of document.links) {
                    if (!['http:', 'https:', 'mailto:', 'tel:'].includes(link.protocol)) wrongs.push(link.outerHTML.slice(0, 200));
                    if (link.target && link.relList && !link.relList.contains('noopener')) wrongs.push(link.outerHTML.slice(0, 200));
                }
                const ids = elements.map(one => one.id).filter(id => id);
                if (new Set(ids).size !== ids.length) wrongs.push('an id twice: ' + ids.filter((id, at) => ids.indexOf(id) !== at));
                if (document.body.localName !== 'body' || typeof document.cookie !== 'string' || document.forms.length > 2
                        || typeof document.getElementById !== 'function' || window.self !== window
                        || document.querySelectorAll('main').length !== 1 || !document.querySelector('footer.foot')) {
                    wrongs.push('the page is not itself');
                }
                return wrongs;
            }
            """;

    private final Chromium.Reader reader;
    private final List<String> done = new ArrayList<>();
    private final String address;
    private String here = "";

    /** @param address the paper's, without a slash at its end */
    Watch(String address, Chromium.Reader reader) {
        this.address = address;
        this.reader = reader;
        var page = reader.page();
        page.exposeFunction("pwned", arguments -> done.add("ran " + List.of(arguments) + " on " + here));
        page.addInitScript(TELLING);
        page.onDialog(dialog -> {
            done.add("a dialog on " + here);
            dialog.dismiss();
        });
        page.onPopup(popup -> done.add("a window from " + here));
        page.onDownload(download -> done.add("a download from " + here));
        page.onFrameNavigated(frame -> {
            if (frame.parentFrame() != null) done.add("a frame on " + here);
            else if (!frame.url().equals("about:blank") && !frame.url().startsWith(address))
                done.add("went from " + here + " to " + frame.url());
        });
    }

    /** What was noticed and not looked at yet. */
    List<String> done() {
        return done;
    }

    List<String> asked() {
        return reader.asked();
    }

    Object evaluate(String script) {
        return reader.page().evaluate(script);
    }

    /** Opens a page, gives it time to act, and looks at what it is made of. */
    void open(String path) {
        go(path);
        assertThat((List<?>) evaluate(WRONGS)).as(path).isEmpty();
        settle();
    }

    /** Opens what is no page, if the browser opens it at all. */
    void look(String path) {
        try {
            go(path);
        } catch (PlaywrightException saved) {
            assertThat(saved.getMessage()).contains("Download is starting");
            done.removeIf(one -> one.startsWith("a download"));
        }
        settle();
    }

    private void go(String path) {
        here = path;
        var answer = reader.page().navigate(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(reader.page().evaluate("path => new URL(path, location.href).href === location.href", path))
                .as(path)
                .isEqualTo(true);
        evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
    }

    private void settle() {
        assertThat(done).isEmpty();
        assertThat(reader.asked())
                .as(here)
                .allMatch(asked -> asked.startsWith(address) || asked.startsWith("data:image/svg+xml,"));
        assertThat(reader.complaints())
                .as(here)
                .filteredOn(one -> !one.contains("the server responded with a status of 404"))
                .isEmpty();
        reader.asked().clear();
    }

    @Override
    public void close() {
        reader.close();
    }
}
