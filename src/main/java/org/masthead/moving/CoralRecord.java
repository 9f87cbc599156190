package org.masthead.moving;

import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One record of Coral's, whichever version wrote it: its names changed from {@code asset_id} to {@code storyID}. */
record CoralRecord(JsonNode json) {

    boolean isComment() {
        return has("revisions", "body_history", "body") && has("storyID", "storyId", "story_id", "asset_id");
    }

    boolean isStory() {
        return json.path("url").isString() && !isComment();
    }

    boolean isUser() {
        return has("username", "profiles", "email") && !isComment() && !isStory();
    }

    /** Readers' reactions and reports, which are no comments. */
    boolean isAction() {
        return has("actionType", "action_type", "item_type");
    }

    String id() {
        return text("id", "_id");
    }

    String story() {
        return text("storyID", "storyId", "story_id", "asset_id");
    }

    String author() {
        return text("authorID", "authorId", "author_id");
    }

    String parent() {
        return text("parentID", "parentId", "parent_id");
    }

    String url() {
        return text("url");
    }

    /** As it was after its last change. */
    String body() {
        for (var name : new String[] {"revisions", "body_history"}) {
            var bodies = json.path(name);
            if (bodies.isArray() && !bodies.isEmpty()) {
                return bodies.get(bodies.size() - 1).path("body").asString("");
            }
        }
        return text("body");
    }

    Optional<OffsetDateTime> written() {
        return CommentTimes.read(text("createdAt", "created_at"));
    }

    OldComment.State state() {
        if (has("deletedAt", "deleted_at")) return OldComment.State.DELETED;
        return switch (text("status")) {
            case "REJECTED" -> OldComment.State.REJECTED;
            case "PREMOD", "SYSTEM_WITHHELD" -> OldComment.State.PENDING;
            default -> OldComment.State.PUBLISHED;
        };
    }

    String name() {
        var shown = json.path("metadata").path("displayName").asString("");
        return WordpressWords.line(shown.isEmpty() ? text("username") : shown);
    }

    /** Those who signed in with a password are known there by their address. */
    String email() {
        var email = text("email");
        if (!email.isEmpty()) return email;
        for (var profile : json.path("profiles")) {
            var kind = profile.path("provider").asString(profile.path("type").asString(""));
            if (kind.equals("local")) return profile.path("id").asString("");
        }
        return "";
    }

    private boolean has(String... names) {
        for (var name : names)
            if (!json.path(name).isMissingNode() && !json.path(name).isNull()) return true;
        return false;
    }

    /** The first of these that says something; what MongoDB wraps is unwrapped. */
    private String text(String... names) {
        for (var name : names) {
            var text = unwrapped(json.path(name));
            if (!text.isBlank()) return text.strip();
        }
        return "";
    }

    private static String unwrapped(JsonNode value) {
        var inner = value;
        for (var depth = 0; depth < 3 && inner.isObject() && inner.size() == 1; depth++) {
            inner = inner.iterator().next();
        }
        return inner.isValueNode() ? inner.asString("") : "";
    }
}
