package org.attestnlp.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
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
    Stream<TestTemplateInvocationContext> problems =
        check.problems().stream().map(problem -> new Problem(problem));
    Stream<TestTemplateInvocationContext> articles =
        check.articles().stream()
            .flatMap(
                article ->
                    Stream.of(GoldLayer.values()).map(layer -> new Case(check, article, layer)));
    Stream<TestTemplateInvocationContext> rest =
        check.isHeld() ? Stream.of(new Rest(check)) : Stream.empty();
    return Stream.of(problems, articles, rest).flatMap(tests -> tests);
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

  /** What the baseline holds beyond the articles. */
  private record Rest(GoldCheck check) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocation) {
      return "metrics";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeTestExecutionCallback before = context -> check.checkMetrics();
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
