package org.masthead.reprint.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The form that asks for permission to reprint a story.
 *
 * @param notice the story's copyright line
 * @param others who owns pictures that are not offered
 * @param wrong the fields that have to be mended
 */
public record AskPage(
        Head head,
        StoryLine story,
        String notice,
        String credit,
        String terms,
        boolean pictures,
        List<String> others,
        boolean picturesChosen,
        String picturesWrong,
        List<Field> uses,
        List<Field> who,
        Field note,
        List<Field> wrong) {}
