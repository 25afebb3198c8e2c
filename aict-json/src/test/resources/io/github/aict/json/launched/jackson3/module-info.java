module app {
  requires io.github.aict.json;
  requires tools.jackson.databind;
}
