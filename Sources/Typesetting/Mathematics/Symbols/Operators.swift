extension MathSymbol {
  /// Names before their operator between two things.
  static let binaryOperators = """
    plus +
    minus −
    pm ±
    mp ∓
    times ×
    div ÷
    cdot cdotp centerdot ·
    ast *
    circ ∘
    bullet •
    cup ∪
    cap ∩
    uplus ⊎
    sqcup ⊔
    sqcap ⊓
    setminus smallsetminus ∖
    land wedge ∧
    lor vee ∨
    veebar ⊻
    barwedge ⊼
    oplus ⊕
    ominus ⊖
    otimes ⊗
    oslash ⊘
    odot ⊙
    bigcirc ◯
    ltimes ⋉
    rtimes ⋊
    boxplus ⊞
    boxminus ⊟
    boxtimes ⊠
    boxdot ⊡
    amalg ⨿
    dotplus ∔
    wr ≀
    divideontimes ⋇
    """

  /// Names before an operator over many things. Its limits stand above and below it in a display.
  static let largeOperators = """
    sum ∑
    prod ∏
    coprod ∐
    int smallint ∫
    iint ∬
    iiint ∭
    iiiint ⨌
    oint ∮
    oiint ∯
    oiiint ∰
    bigcup ⋃
    bigcap ⋂
    bigsqcup ⨆
    bigvee ⋁
    bigwedge ⋀
    bigoplus ⨁
    bigotimes ⨂
    bigodot ⨀
    biguplus ⨄
    """
}
