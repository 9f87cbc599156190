package org.masthead.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final String DESK = "desk/";
    private static final String DESK_STYLES = DESK + "desk.css";
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

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, String> addressOf = new TreeMap<>();
    private final @Nullable String logo;

    Assets(Paper paper) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*"))
            files.put(name(resource), resource.getContentAsByteArray());
        files.put(DESK_STYLES, together(DESK_STYLES, DESK, files));
        files.put(STYLES, together(STYLES, "", files));
        files.put("look.css", Look.stylesheet(paper.look()).getBytes(StandardCharsets.UTF_8));
        files.put("players.js", Players.module().getBytes(StandardCharsets.UTF_8));
        for (var name : files.keySet()) addressOf(name, files);
        logo = paper.logo() == null ? null : addLogo(Path.of(paper.logo()));
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    @Nullable
    String logo() {
        return logo;
    }

    Frame.Assets addresses() {
        return new Frame.Assets(
                of(STYLES),
                of("look.css"),
                of("site.js"),
                of("icon.svg"),
                preloaded(),
                of(DESK_STYLES),
                of(DESK + "desk.js"));
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
        var type = TYPES.get(extension(name));
        if (type == null) throw new IllegalStateException("No media type is known for static/" + name);
        var dot = name.lastIndexOf('.');
        var print = Fingerprint.of(bytes);
        var address = "/assets/" + name.substring(0, dot).replace('/', '-') + "." + print + name.substring(dot);
        byAddress.put(address, new Asset(type, bytes));
        addressOf.put(name, address);
        return address;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** One file as it goes out. */
    record Asset(String type, byte[] bytes) {}
}
