package io.github.aict.json;

import io.github.aict.Label;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that core offers, read where its classes stand: a directory or a jar. */
final class PublicTypes {

  private PublicTypes() {}

  /** The names of the public types of core, from their package within the library on. */
  static Set<String> ofCore() {
    try {
      Path core = Path.of(Label.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(core)) {
        return in(core);
      }
      try (FileSystem jar = FileSystems.newFileSystem(core)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> in(Path core) throws IOException {
    try (Stream<Path> files = Files.walk(core.resolve("io"))) {
      return files
          .map(file -> core.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(PublicTypes::isPublicType)
          .map(name -> name.substring("io.github.aict.".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isPublicType(String name) {
    try {
      Class<?> type = Class.forName(name, false, Label.class.getClassLoader());
      return Stream.<Class<?>>iterate(type, each -> each != null, Class::getDeclaringClass)
              .allMatch(each -> Modifier.isPublic(each.getModifiers()))
          && !type.isAnonymousClass()
          && !name.endsWith("$Builder");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
