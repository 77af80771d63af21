# The choice of the language, in the options.

options-language = Language
options-language-system = As the system: { $language }
