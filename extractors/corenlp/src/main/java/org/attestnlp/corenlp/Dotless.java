package org.attestnlp.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets models find a word whatever the language of the machine. They put words in lower case as it
 * does, so that INR becomes “ınr” in Turkish and no list knows it; here lists look up “inr”.
 */
final class Dotless {

  private Dotless() {}

  /** The tagger's lists of words and of their classes. */
  static void mend(MaxentTagger tagger) {
    try {
      mendMap(field(tagger, MaxentTagger.class, "dict"), "dict");
      for (String extractors : new String[] {"extractors", "extractorsRare"}) {
        Object holder = field(tagger, MaxentTagger.class, extractors);
        Object list = field(holder, holder.getClass(), "v");
        for (int i = 0; i < Array.getLength(list); i++) {
          mendClasses(Array.get(list, i));
        }
      }
    } catch (ReflectiveOperationException e) {
      // another version than ours keeps its lists elsewhere: as good as it is
    }
  }

  /** The name finder's lists. */
  static void mend(AbstractSequenceClassifier<?> finder) {
    try {
      for (FeatureFactory<?> factory : finder.featureFactories) {
        if (factory instanceof NERFeatureFactory) {
          mendMap(factory, "lexicon");
        }
      }
      Field words = accessible(AbstractSequenceClassifier.class, "knownLCWords");
      words.set(finder, new Words((MaxSizeConcurrentHashSet<?>) words.get(finder)));
    } catch (ReflectiveOperationException e) {
      // another version than ours
    }
  }

  private static void mendClasses(Object extractor) throws ReflectiveOperationException {
    for (Field field : extractor.getClass().getDeclaredFields()) {
      if (field.getType().getSimpleName().equals("Distsim")) {
        field.setAccessible(true);
        mendMap(field.get(extractor), "lexicon");
      }
    }
  }

  private static void mendMap(Object owner, String name) throws ReflectiveOperationException {
    Field field = accessible(owner.getClass(), name);
    if (field.get(owner) instanceof Map<?, ?> map && !(map instanceof Lookup)) {
      field.set(owner, new Lookup(map));
    }
  }

  private static Object field(Object owner, Class<?> type, String name)
      throws ReflectiveOperationException {
    return accessible(type, name).get(owner);
  }

  private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static Object plain(Object word) {
    return word instanceof String text && (text.indexOf('ı') >= 0 || text.indexOf('\u0307') >= 0)
        ? text.replace('ı', 'i').replace("i\u0307", "i")
        : word;
  }

  /** A map that takes “ınr” for “inr”. */
  private static final class Lookup extends HashMap<Object, Object> {

    Lookup(Map<?, ?> words) {
      super(words);
    }

    @Override
    public @Nullable Object get(Object word) {
      return super.get(plain(word));
    }

    @Override
    public boolean containsKey(Object word) {
      return super.containsKey(plain(word));
    }
  }

  /** A set that takes “ınr” for “inr”. */
  private static final class Words extends MaxSizeConcurrentHashSet<Object> {

    Words(MaxSizeConcurrentHashSet<?> words) {
      super(words);
      setMaxSize(words.getMaxSize());
    }

    @Override
    public boolean contains(Object word) {
      return super.contains(plain(word));
    }
  }
}
