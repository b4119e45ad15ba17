#include "CThemes.h"

static const unsigned char terminal[] = {
#embed "../../themes/terminal.toml"
};
static const unsigned char nalar_dark[] = {
#embed "../../themes/nalar-dark.toml"
};
static const unsigned char nalar_light[] = {
#embed "../../themes/nalar-light.toml"
};
static const unsigned char catppuccin[] = {
#embed "../../themes/catppuccin.toml"
};
static const unsigned char dracula[] = {
#embed "../../themes/dracula.toml"
};
static const unsigned char gruvbox[] = {
#embed "../../themes/gruvbox.toml"
};
static const unsigned char nord[] = {
#embed "../../themes/nord.toml"
};
static const unsigned char solarized[] = {
#embed "../../themes/solarized.toml"
};
static const unsigned char solarized_light[] = {
#embed "../../themes/solarized-light.toml"
};
static const unsigned char tokyo_night[] = {
#embed "../../themes/tokyo-night.toml"
};
static const unsigned char high_contrast[] = {
#embed "../../themes/high-contrast.toml"
};
static const unsigned char mono[] = {
#embed "../../themes/mono.toml"
};

// In the order in which they are offered.
static const struct embedded_theme themes[] = {
  {"terminal", terminal, sizeof terminal},
  {"nalar-dark", nalar_dark, sizeof nalar_dark},
  {"nalar-light", nalar_light, sizeof nalar_light},
  {"catppuccin", catppuccin, sizeof catppuccin},
  {"dracula", dracula, sizeof dracula},
  {"gruvbox", gruvbox, sizeof gruvbox},
  {"nord", nord, sizeof nord},
  {"solarized", solarized, sizeof solarized},
  {"solarized-light", solarized_light, sizeof solarized_light},
  {"tokyo-night", tokyo_night, sizeof tokyo_night},
  {"high-contrast", high_contrast, sizeof high_contrast},
  {"mono", mono, sizeof mono},
};

size_t embedded_theme_count(void) { return sizeof themes / sizeof themes[0]; }

struct embedded_theme embedded_theme_at(size_t index) { return themes[index]; }
