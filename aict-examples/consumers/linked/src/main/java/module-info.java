/** An application that is linked into an image of its own; the JSON library has to be named. */
module dossiers {
  requires io.github.aict.core;
  requires io.github.aict.json;
  requires tools.jackson.databind;
}
