package org.masthead.press;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What a reader asks of the press: which page, in which codings, and which version they already hold. */
record PageRequest(
        PageKey page,
        String key,
        boolean head,
        Accepts accepts,
        @Nullable String noneMatch,
        @Nullable String modifiedSince) {

    private static final String DESK = "/desk";

    /** Null when the press has no part in this request. */
    static @Nullable PageRequest of(Request request) {
        boolean head = request.getMethod().equals("HEAD");
        if (!head && !request.getMethod().equals("GET")) {
            return null;
        }
        HttpURI uri = request.getHttpURI();
        PageKey page = uri.hasViolations() || forTheDesk(uri) ? null : PageKey.of(uri.getPath(), uri.getQuery());
        return page == null ? null : read(page, head, request.getHeaders());
    }

    private static boolean forTheDesk(HttpURI uri) {
        String path = uri.getCanonicalPath();
        return path == null
                || (path.startsWith(DESK) && (path.length() == DESK.length() || path.charAt(DESK.length()) == '/'));
    }

    private static @Nullable PageRequest read(PageKey page, boolean head, HttpFields headers) {
        String accepts = null;
        String noneMatch = null;
        String modifiedSince = null;
        for (HttpField field : headers) {
            HttpHeader header = field.getHeader();
            if (header == null) {
                continue;
            }
            switch (header) {
                case ACCEPT_ENCODING -> accepts = joined(accepts, field.getValue());
                case IF_NONE_MATCH -> noneMatch = joined(noneMatch, field.getValue());
                case IF_MODIFIED_SINCE -> modifiedSince = field.getValue();
                case AUTHORIZATION, TRANSFER_ENCODING, UPGRADE, EXPECT -> {
                    return null;
                }
                case CONTENT_LENGTH -> {
                    if (!"0".equals(field.getValue())) {
                        return null;
                    }
                }
                default -> {}
            }
        }
        return new PageRequest(page, page.text(), head, Accepts.of(accepts), noneMatch, modifiedSince);
    }

    private static String joined(@Nullable String before, @Nullable String value) {
        String now = value == null ? "" : value;
        return before == null ? now : before + ", " + now;
    }
}
