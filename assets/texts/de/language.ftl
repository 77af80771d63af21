# The choice of the language, in the options.

options-language = Sprache
options-language-system = Wie das System: { $language }
