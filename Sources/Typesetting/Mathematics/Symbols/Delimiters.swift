extension MathSymbol {
  /// Names before their opening bracket.
  static let openingDelimiters = """
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
  static let closingDelimiters = """
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
}
