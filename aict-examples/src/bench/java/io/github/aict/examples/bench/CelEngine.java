package io.github.aict.examples.bench;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CEL: programs of the planner; what is missing is an unknown of its partial evaluation. The
 * planner takes a list of which one member is unknown for unknown, so that missing facts of
 * partners are left to the standard runtime, which tracks them.
 */
final class CelEngine extends PeerEngine<CelEngine.Input> {

  /** The variables, once all of them and once with what is not known. */
  record Input(Dossier dossier, CelVariableResolver variables, PartialVars partial) {}

  private final boolean complete;
  private final List<CelRuntime.Program> programs = new ArrayList<>();
  private final CelRuntime.Program all;

  CelEngine(CriteriaSet set, boolean complete) {
    super(set);
    this.complete = complete;
    CelCompiler compiler = compiler();
    CelRuntime runtime =
        complete || set == CriteriaSet.TEN
            ? CelRuntimeFactory.plannerRuntimeBuilder().build()
            : CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(CelOptions.current().enableUnknownTracking(true).build())
                .build();
    for (String expression : set.expressions("cel").values()) {
      programs.add(program(compiler, runtime, expression));
    }
    String conjunction = "(" + String.join(") && (", set.expressions("cel").values()) + ")";
    all = program(compiler, runtime, conjunction);
  }

  private static CelCompiler compiler() {
    CelType texts = ListType.create(SimpleType.STRING);
    CelType partners = ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setResultType(SimpleType.BOOL)
            .addVar("kind", SimpleType.STRING)
            .addVar("partners", partners);
    for (String flag : List.of("french", "joint", "deliberation")) {
      builder.addVar(flag, SimpleType.BOOL);
    }
    for (String number :
        List.of("frenchAuthorities", "requested", "total", "own", "months", "day")) {
      builder.addVar(number, SimpleType.INT);
    }
    return builder.addVar("countries", texts).addVar("themes", texts).build();
  }

  private static CelRuntime.Program program(
      CelCompiler compiler, CelRuntime runtime, String expression) {
    try {
      return runtime.createProgram(compiler.compile(expression).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException("CEL refuses " + expression, e);
    }
  }

  @Override
  public Input bind(Case data) {
    Map<String, Optional<Object>> variables = new HashMap<>();
    List<CelAttributePattern> unknown = new ArrayList<>();
    DossierMap.of(data.dossier())
        .forEach(
            (name, value) -> {
              if (value == null) {
                unknown.add(CelAttributePattern.create(name));
              } else {
                variables.put(name, Optional.of(value));
              }
            });
    List<Party> partners = data.dossier().partners();
    for (int i = 0; partners != null && i < partners.size(); i++) {
      if (partners.get(i).foreign() == null) {
        unknown.add(member(i, "foreign"));
      }
      if (partners.get(i).country() == null) {
        unknown.add(member(i, "country"));
      }
    }
    // Faster than the map itself, which each evaluation would wrap.
    CelVariableResolver resolver = name -> variables.getOrDefault(name, Optional.empty());
    return new Input(data.dossier(), resolver, PartialVars.of(resolver, unknown));
  }

  private static CelAttributePattern member(int index, String name) {
    return CelAttributePattern.create("partners")
        .qualify(CelAttribute.Qualifier.ofInt(index))
        .qualify(CelAttribute.Qualifier.ofString(name));
  }

  @Override
  public Truth verdict(Input input) {
    return evaluate(all, input);
  }

  @Override
  public List<Found> explain(Input input) {
    return findings(input.dossier(), i -> evaluate(programs.get(i), input));
  }

  private Truth evaluate(CelRuntime.Program program, Input input) {
    try {
      Object value = complete ? program.eval(input.variables()) : program.eval(input.partial());
      return value instanceof Boolean holds ? Truth.of(holds) : Truth.UNKNOWN;
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }
}
