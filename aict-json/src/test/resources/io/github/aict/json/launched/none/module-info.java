module app {
  requires io.github.aict.json;
}
