import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Holds a folder, written as a Maven repository, against what Maven Central asks of a release: {@code java
 * ReleaseCheck.java FOLDER [signed]}. Says what is missing and ends with 1; whether files are signed it asks only if told so, or
 * if some are.
 *
 * @see <a href="https://central.sonatype.org/publish/requirements/">the requirements</a>
 */
public final class ReleaseCheck {

  private static final List<String> TAGS =
      List.of("groupId", "artifactId", "version", "name", "description", "url", "licenses", "developers", "scm");
  private static final List<String> PUBLISHED =
      List.of("attest", "attest-bom", "attest-extractors", "attest-core", "attest-rules", "attest-names",
          "attest-syntax", "attest-opennlp", "attest-corenlp", "attest-html", "attest-server", "attest-uima", "attest-junit", "attest-spark_2.13");

  private final List<String> faults = new ArrayList<>();
  private int files;
  private int signed;

  private final boolean mustBeSigned;

  private ReleaseCheck(boolean mustBeSigned) {
    this.mustBeSigned = mustBeSigned;
  }

  public static void main(String[] arguments) throws Exception {
    ReleaseCheck check = new ReleaseCheck(List.of(arguments).contains("signed"));
    check.folder(Path.of(arguments[0]));
    check.faults.forEach(System.err::println);
    if (!check.faults.isEmpty()) {
      System.err.println(check.faults.size() + " faults in " + arguments[0]);
      System.exit(1);
    }
    System.out.println(
        arguments[0] + ": " + PUBLISHED.size() + " artifacts, " + check.files + " files, "
            + (check.signed == 0 ? "not signed" : check.signed + " signatures"));
  }

  private void folder(Path root) throws Exception {
    Path group = root.resolve("org/attestnlp");
    List<String> found;
    try (Stream<Path> folders = Files.list(group)) {
      found = folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
    }
    expect(found.equals(PUBLISHED.stream().sorted().toList()), "published are " + found + ", expected " + PUBLISHED);
    for (String artifact : found) {
      try (Stream<Path> versions = Files.list(group.resolve(artifact))) {
        for (Path version : versions.filter(Files::isDirectory).toList()) {
          artifact(artifact, version.getFileName().toString(), version);
        }
      }
    }
  }

  private void artifact(String artifact, String version, Path folder) throws Exception {
    expect(!version.endsWith("-SNAPSHOT"), artifact + ": " + version + " is no release");
    String stem = artifact + "-" + version;
    Path pom = folder.resolve(stem + ".pom");
    if (!expect(Files.exists(pom), pom + " is missing")) {
      return;
    }
    String text = Files.readString(pom);
    boolean child = text.contains("<parent>");
    for (String tag : TAGS) {
      boolean inherited = child && !List.of("artifactId", "name", "description").contains(tag);
      expect(inherited || text.contains("<" + tag + ">"), pom + ": no <" + tag + ">");
    }
    expect(!text.contains("-SNAPSHOT"), pom + ": depends on a snapshot");
    if (!text.contains("<packaging>pom</packaging>")) {
      for (String kind : List.of("", "-sources", "-javadoc")) {
        Path jar = folder.resolve(stem + kind + ".jar");
        if (expect(Files.exists(jar), jar + " is missing")) {
          jar(jar, kind);
        }
      }
    }
    boolean any = mustBeSigned;
    List<Path> all;
    try (Stream<Path> list = Files.list(folder)) {
      all = list.filter(file -> file.toString().matches(".*\\.(pom|jar)")).toList();
    }
    for (Path file : all) {
      files++;
      checksum(file, "md5", "MD5");
      checksum(file, "sha1", "SHA-1");
      any |= Files.exists(Path.of(file + ".asc"));
    }
    for (Path file : all) {
      if (any && expect(Files.exists(Path.of(file + ".asc")), file + " is not signed")) {
        signed++;
      }
    }
  }

  private void jar(Path jar, String kind) throws IOException {
    try (JarFile open = new JarFile(jar.toFile())) {
      String ending = kind.isEmpty() ? ".class" : kind.equals("-sources") ? ".java" : ".html";
      expect(open.stream().anyMatch(e -> e.getName().endsWith(ending)), jar + ": no " + ending + " in it");
      if (kind.isEmpty()) {
        boolean named =
            open.getEntry("module-info.class") != null
                || open.getManifest().getMainAttributes().getValue("Automatic-Module-Name") != null;
        expect(named, jar + ": neither module-info nor Automatic-Module-Name");
      }
    }
  }

  private void checksum(Path file, String ending, String algorithm) throws Exception {
    Path beside = Path.of(file + "." + ending);
    if (!expect(Files.exists(beside), beside + " is missing")) {
      return;
    }
    MessageDigest digest = MessageDigest.getInstance(algorithm);
    byte[] sum = digest.digest(Files.readAllBytes(file));
    String hex = String.format(Locale.ROOT, "%0" + 2 * sum.length + "x", new BigInteger(1, sum));
    expect(Files.readString(beside).strip().startsWith(hex), beside + " is not the checksum of " + file);
  }

  private boolean expect(boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
    return right;
  }
}
