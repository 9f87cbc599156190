package org.masthead.writing.page;

import org.masthead.house.page.Head;

/**
 * One template, to be changed.
 *
 * @param path where it is sent to
 * @param fault what must be mended; or empty
 */
public record TemplatePage(Head head, String path, TemplatesPage.Template template, String fault) {}
