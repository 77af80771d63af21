# The choice of the language, in the options.

options-language = Sprog
options-language-system = Som systemet: { $language }
