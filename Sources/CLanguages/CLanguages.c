#include "CLanguages.h"

static const unsigned char swift_lang[] = {
#embed "../../languages/swift.lang"
};
static const unsigned char python_lang[] = {
#embed "../../languages/python.lang"
};
static const unsigned char pycon_lang[] = {
#embed "../../languages/pycon.lang"
};
static const unsigned char c_lang[] = {
#embed "../../languages/c.lang"
};
static const unsigned char cpp_lang[] = {
#embed "../../languages/cpp.lang"
};
static const unsigned char rust_lang[] = {
#embed "../../languages/rust.lang"
};
static const unsigned char go_lang[] = {
#embed "../../languages/go.lang"
};
static const unsigned char java_lang[] = {
#embed "../../languages/java.lang"
};
static const unsigned char kotlin_lang[] = {
#embed "../../languages/kotlin.lang"
};
static const unsigned char csharp_lang[] = {
#embed "../../languages/csharp.lang"
};
static const unsigned char javascript_lang[] = {
#embed "../../languages/javascript.lang"
};
static const unsigned char typescript_lang[] = {
#embed "../../languages/typescript.lang"
};
static const unsigned char shell_lang[] = {
#embed "../../languages/shell.lang"
};
static const unsigned char console_lang[] = {
#embed "../../languages/console.lang"
};
static const unsigned char sql_lang[] = {
#embed "../../languages/sql.lang"
};
static const unsigned char json_lang[] = {
#embed "../../languages/json.lang"
};
static const unsigned char yaml_lang[] = {
#embed "../../languages/yaml.lang"
};
static const unsigned char toml_lang[] = {
#embed "../../languages/toml.lang"
};
static const unsigned char html_lang[] = {
#embed "../../languages/html.lang"
};
static const unsigned char css_lang[] = {
#embed "../../languages/css.lang"
};
static const unsigned char markdown_lang[] = {
#embed "../../languages/markdown.lang"
};
static const unsigned char diff_lang[] = {
#embed "../../languages/diff.lang"
};
static const unsigned char ruby_lang[] = {
#embed "../../languages/ruby.lang"
};
static const unsigned char php_lang[] = {
#embed "../../languages/php.lang"
};
static const unsigned char lua_lang[] = {
#embed "../../languages/lua.lang"
};
static const unsigned char r_lang[] = {
#embed "../../languages/r.lang"
};
static const unsigned char haskell_lang[] = {
#embed "../../languages/haskell.lang"
};
static const unsigned char makefile_lang[] = {
#embed "../../languages/makefile.lang"
};
static const unsigned char dockerfile_lang[] = {
#embed "../../languages/dockerfile.lang"
};
static const unsigned char latex_lang[] = {
#embed "../../languages/latex.lang"
};

static const struct embedded_language languages[] = {
  {swift_lang, sizeof swift_lang},
  {python_lang, sizeof python_lang},
  {pycon_lang, sizeof pycon_lang},
  {c_lang, sizeof c_lang},
  {cpp_lang, sizeof cpp_lang},
  {rust_lang, sizeof rust_lang},
  {go_lang, sizeof go_lang},
  {java_lang, sizeof java_lang},
  {kotlin_lang, sizeof kotlin_lang},
  {csharp_lang, sizeof csharp_lang},
  {javascript_lang, sizeof javascript_lang},
  {typescript_lang, sizeof typescript_lang},
  {shell_lang, sizeof shell_lang},
  {console_lang, sizeof console_lang},
  {sql_lang, sizeof sql_lang},
  {json_lang, sizeof json_lang},
  {yaml_lang, sizeof yaml_lang},
  {toml_lang, sizeof toml_lang},
  {html_lang, sizeof html_lang},
  {css_lang, sizeof css_lang},
  {markdown_lang, sizeof markdown_lang},
  {diff_lang, sizeof diff_lang},
  {ruby_lang, sizeof ruby_lang},
  {php_lang, sizeof php_lang},
  {lua_lang, sizeof lua_lang},
  {r_lang, sizeof r_lang},
  {haskell_lang, sizeof haskell_lang},
  {makefile_lang, sizeof makefile_lang},
  {dockerfile_lang, sizeof dockerfile_lang},
  {latex_lang, sizeof latex_lang},
};

size_t embedded_language_count(void) { return sizeof languages / sizeof languages[0]; }

struct embedded_language embedded_language_at(size_t index) { return languages[index]; }
