package org.masthead.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** What this paper accepts, as learned from its verdicts: how much each word speaks for a rejection. */
final class Taste {

    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";

    /** A word must have been seen this often to say anything. */
    private static final int SEEN = 2;

    /** So many of the most telling words decide, so that a long comment is not judged by its length. */
    private static final int TELLING = 12;

    /** No word alone says more than this, one way or the other. */
    private static final double LOUDEST = 2.5;

    private static final double FAINT = 0.2;
    private static final int LEAST_AGAINST = 3;
    private static final int TOLD = 5;

    private final DoccatModel model;

    private Taste(DoccatModel model) {
        this.model = model;
    }

    /** @param accepted the words of comments that were accepted, parted by spaces */
    static Taste of(List<String> accepted, List<String> rejected) {
        var samples = new ArrayList<DocumentSample>();
        accepted.forEach(words -> samples.add(new DocumentSample(ACCEPTED, words.split(" "))));
        rejected.forEach(words -> samples.add(new DocumentSample(REJECTED, words.split(" "))));
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN);
        var factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
        try {
            return new Taste(DocumentCategorizerME.train(
                    "x-unspecified", ObjectStreamUtils.createObjectStream(samples), parameters, factory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How sure it is that these words would be rejected, and the words that speak most for it.
     *
     * @param certainty 0 to 1; 0.5 where it does not know
     */
    record Suspicion(double certainty, List<String> words) {}

    Suspicion suspicion(List<String> words) {
        var categorizer = new DocumentCategorizerME(model);
        var odds = new ArrayList<Said>();
        for (var word : new LinkedHashSet<>(words)) {
            var said = odds(categorizer, word);
            if (Math.abs(said) >= FAINT) odds.add(new Said(word, said));
        }
        odds.sort(Comparator.comparingDouble((Said one) -> Math.abs(one.odds())).reversed());
        var telling = odds.subList(0, Math.min(odds.size(), TELLING));
        var against = telling.stream().filter(one -> one.odds() > 0).toList();
        var sum = telling.stream().mapToDouble(Said::odds).sum();
        var certainty = against.size() < LEAST_AGAINST ? Math.min(sum, 0) : sum;
        return new Suspicion(
                1 / (1 + Math.exp(-certainty)),
                against.stream().limit(TOLD).map(Said::word).toList());
    }

    /** What one word says, as logarithmic odds; above zero speaks for a rejection. */
    private static double odds(DocumentCategorizerME categorizer, String word) {
        var chances = categorizer.categorize(new String[] {word});
        var rejected = chances[categorizer.getIndex(REJECTED)];
        var accepted = chances[categorizer.getIndex(ACCEPTED)];
        if (Double.isNaN(rejected) || Double.isNaN(accepted)) return 0;
        var odds = Math.log(Math.max(rejected, 1e-9) / Math.max(accepted, 1e-9));
        return Math.clamp(odds, -LOUDEST, LOUDEST);
    }

    private record Said(String word, double odds) {}
}
