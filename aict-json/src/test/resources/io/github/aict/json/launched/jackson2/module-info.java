module app {
  requires com.fasterxml.jackson.databind;
  requires io.github.aict.json;
}
