package org.masthead.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.masthead.poll.PastQuestions;
import org.masthead.poll.Questions;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/** Asks the town of Averley its questions: ten days of them with what it answered, one that is open, and two to come. */
@Component
class QuestionsOfAverley implements Corner {

    private final Questions questions;
    private final PastQuestions past;
    private final Stories stories;
    private final Paper paper;
    private final Clock clock;

    QuestionsOfAverley(Questions questions, PastQuestions past, Stories stories, Paper paper, Clock clock) {
        this.questions = questions;
        this.past = past;
        this.stories = stories;
        this.paper = paper;
        this.clock = clock;
    }

    /** Opens them, once the stories are there; days that have a question already stay as they are. */
    @Override
    public void open(Editor desk) {
        var today = paper.day(OffsetDateTime.now(clock));
        for (var file : QuestionFile.read()) {
            var story = stories.idByUri(StoryFile.uri(file.story())).orElse(null);
            var day = today.plusDays(file.day());
            if (file.day() > 0) questions.queue(day, file.copy(story), desk);
            else past.keep(day, file.copy(story), file.votes(), desk);
        }
    }
}
