/// Names before their opening bracket.
let openingDelimiters = """
  { lbrace {
  lparen (
  lbrack [
  langle ⟨
  lfloor ⌊
  lceil ⌈
  lvert |
  lVert ‖
  lgroup ⟮
  ulcorner ⌜
  llcorner ⌞
  llbracket ⟦
  lBrace ⦃
  """

/// Names before their closing bracket.
let closingDelimiters = """
  } rbrace }
  rparen )
  rbrack ]
  rangle ⟩
  rfloor ⌋
  rceil ⌉
  rvert |
  rVert ‖
  rgroup ⟯
  urcorner ⌝
  lrcorner ⌟
  rrbracket ⟧
  rBrace ⦄
  """
