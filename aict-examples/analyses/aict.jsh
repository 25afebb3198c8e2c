// Start-up script of JShell for analyses:
//   jshell --class-path aict-examples/target/aict.jar --startup DEFAULT --startup aict-examples/analyses/aict.jsh
import io.github.aict.*;
import io.github.aict.examples.brochure.*;
import io.github.aict.examples.chart.*;
import io.github.aict.examples.export.*;
import io.github.aict.examples.files.*;
import io.github.aict.examples.report.*;
import io.github.aict.funding.*;
import io.github.aict.indicator.*;
import io.github.aict.json.*;
import io.github.aict.law.*;
import io.github.aict.odd.*;
import io.github.aict.partnership.*;
import io.github.aict.project.*;
import io.github.aict.territory.*;
import java.nio.file.*;
import java.time.*;
import org.joda.money.*;

Catalogue catalogue = Catalogues.bundled();
AuthorityDirectory directory = AuthorityDirectory.bundled();

/** Prints what has several lines, each on one of its own. */
void show(Object value) {
  if (value instanceof Iterable<?> all) {
    all.forEach(System.out::println);
  } else if (value instanceof Measurement<?> measured) {
    System.out.println(measured);
    System.out.println(measured.indicator().limits().in(Locale.getDefault()));
  } else {
    System.out.println(value);
  }
}
