package org.attestnlp.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.gold.GoldArticle;
import org.attestnlp.gold.GoldLayer;
import org.attestnlp.gold.GoldSuite;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Makes a test of every article and layer of a gold folder. */
final class GoldTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(GoldTest.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    GoldTest gold = context.getRequiredTestMethod().getAnnotation(GoldTest.class);
    GoldCheck check = GoldCheck.of(Path.of(gold.value()), gold.engine());
    GoldSuite suite = check.suite();
    Stream<TestTemplateInvocationContext> problems =
        suite.problems().stream().map(problem -> new Problem(problem));
    Stream<TestTemplateInvocationContext> articles =
        suite.articles().stream()
            .flatMap(
                article ->
                    Stream.of(GoldLayer.values()).map(layer -> new Case(check, article, layer)));
    return Stream.concat(problems, articles);
  }

  /** One article and layer. */
  private record Case(GoldCheck check, GoldArticle article, GoldLayer layer)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocation) {
      return article.id() + " " + layer.label();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeTestExecutionCallback before = context -> check.check(article, layer);
      return List.of(before);
    }
  }

  /** A gold file that cannot be used. */
  private record Problem(String message) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocation) {
      return message;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeTestExecutionCallback before =
          context -> {
            throw new AssertionError("bad gold: " + message);
          };
      return List.of(before);
    }
  }
}
