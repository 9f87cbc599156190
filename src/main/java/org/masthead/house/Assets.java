package org.masthead.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Frame;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The paper's stylesheet, scripts, fonts and marks. Each address carries a fingerprint of what it holds, so that
 * browsers may keep it for ever and see a change at once.
 */
@Component
class Assets {

    private static final String FOLDER = "/static/";
    private static final String STYLES = "site.css";
    private static final String PICTURE = "picture:";
    private static final String DESK = "desk/";
    private static final String DESK_STYLES = DESK + "desk.css";
    private static final String MODULES = "vendor/";
    private static final Pattern MODULE =
            Pattern.compile(".*/META-INF/resources/webjars/([\\w-]+)/[^/]+/(?:dist/)?index\\.js");
    private static final Pattern BARE = Pattern.compile("^(import [^'\"]*)'([\\w-]+)';", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("\"(?:\\./)?([\\w/-]+\\.[a-z0-9]+)\"");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css;charset=UTF-8",
            "js",
            "text/javascript;charset=UTF-8",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "woff2",
            "font/woff2",
            "ico",
            "image/x-icon",
            "txt",
            "text/plain;charset=UTF-8",
            "webp",
            "image/webp");

    private final Map<String, Asset> byAddress = new ConcurrentHashMap<>();
    private final Map<String, String> addressOf = new TreeMap<>();
    private final Paper paper;
    private final @Nullable String logo;
    private volatile Dressed dressed;

    Assets(Paper paper) throws IOException {
        this.paper = paper;
        var files = new TreeMap<String, byte[]>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*"))
            files.put(name(resource), resource.getContentAsByteArray());
        files.putAll(modules());
        files.put(DESK_STYLES, together(DESK_STYLES, DESK, files));
        files.put(STYLES, together(STYLES, "", files));
        files.put("players.js", Players.module().getBytes(StandardCharsets.UTF_8));
        for (var name : files.keySet()) addressOf(name, files);
        var file = paper.logo();
        logo = file == null || file.startsWith(PICTURE) ? null : addLogo(Path.of(file));
        dressed = dress(paper.look());
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The address of the picture that stands in the masthead instead of letters. */
    @Nullable
    String logo() {
        var said = paper.logo();
        return said != null && said.startsWith(PICTURE) ? "/media/" + said.substring(PICTURE.length()) : logo;
    }

    Frame.Assets addresses() {
        if (dressed.look() != paper.look()) dressed = dress(paper.look());
        return new Frame.Assets(
                of(STYLES),
                dressed.address(),
                of("site.js"),
                of("icon.svg"),
                preloaded(),
                of(DESK_STYLES),
                of(DESK + "desk.js"));
    }

    /** The paper's own colours and fonts, at an address of their own. */
    private Dressed dress(Map<String, String> look) {
        return new Dressed(look, keep("look.css", Look.stylesheet(look).getBytes(StandardCharsets.UTF_8)));
    }

    /** The editor's libraries, by the names that our own modules import them by: {@code vendor/prosemirror-view.js}. */
    private static Map<String, byte[]> modules() throws IOException {
        var modules = new TreeMap<String, byte[]>();
        for (var folder : List.of("dist/", "")) {
            var pattern = "classpath*:META-INF/resources/webjars/*/*/" + folder + "index.js";
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var module = MODULE.matcher(resource.getURL().toString());
                if (!module.matches()) continue;
                var text = resource.getContentAsString(StandardCharsets.UTF_8);
                modules.putIfAbsent(
                        MODULES + module.group(1) + ".js", named(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return modules;
    }

    /** Libraries import each other by bare names, which browsers do not know. */
    private static String named(String module) {
        return BARE.matcher(module).replaceAll("$1\"" + MODULES + "$2.js\";");
    }

    /** One stylesheet for every page of the paper, and one for the desk's: the house's own, and after it each room's. */
    private static byte[] together(String first, String folder, SortedMap<String, byte[]> files) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(Objects.requireNonNull(files.remove(first)));
        var rooms = files.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".css") && !name.equals(DESK_STYLES))
                .toList();
        rooms.forEach(room -> {
            all.writeBytes(new byte[] {'\n'});
            all.writeBytes(Objects.requireNonNull(files.remove(room)));
        });
        return all.toByteArray();
    }

    private List<String> preloaded() {
        var fonts = new ArrayList<String>();
        addressOf.forEach((name, address) -> {
            if (name.endsWith("-preload.woff2")) fonts.add(address);
        });
        return fonts;
    }

    private String of(String name) {
        var address = addressOf.get(name);
        if (address == null) throw new IllegalStateException("The asset " + name + " is missing from static/");
        return address;
    }

    private static String name(Resource resource) throws IOException {
        var url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
    }

    private String addressOf(String name, Map<String, byte[]> files) {
        var known = addressOf.get(name);
        if (known != null) return known;
        var bytes = Objects.requireNonNull(files.get(name));
        return add(name, name.endsWith(".css") || name.endsWith(".js") ? withAddresses(bytes, files) : bytes);
    }

    /** A stylesheet or a script names other files by file; readers get them by address. */
    private byte[] withAddresses(byte[] text, Map<String, byte[]> files) {
        return NAMED.matcher(new String(text, StandardCharsets.UTF_8))
                .replaceAll(named -> files.containsKey(named.group(1))
                        ? "\"" + addressOf(named.group(1), files) + "\""
                        : named.group())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String addLogo(Path file) {
        try {
            return add("logo." + extension(file.toString()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("masthead.paper.logo names " + file + ", which cannot be read", e);
        }
    }

    private String add(String name, byte[] bytes) {
        var address = keep(name, bytes);
        addressOf.put(name, address);
        return address;
    }

    private String keep(String name, byte[] bytes) {
        var type = TYPES.get(extension(name));
        if (type == null) throw new IllegalStateException("No media type is known for static/" + name);
        var dot = name.lastIndexOf('.');
        var print = Fingerprint.of(bytes);
        var address = "/assets/" + name.substring(0, dot).replace('/', '-') + "." + print + name.substring(dot);
        byAddress.put(address, new Asset(type, bytes));
        return address;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** One file as it goes out. */
    record Asset(String type, byte[] bytes) {}

    /** What the paper wears, and where its stylesheet is. */
    private record Dressed(Map<String, String> look, String address) {}
}
