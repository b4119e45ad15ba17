extension MathSymbol {
  /// Names before a sign that is an operand, or part of one.
  static let lettersAndSigns = """
    infty ∞
    partial ∂
    nabla ∇
    hbar hslash ℏ
    ell ℓ
    wp ℘
    Re ℜ
    Im ℑ
    aleph ℵ
    beth ℶ
    gimel ℷ
    imath ı
    jmath ȷ
    emptyset varnothing ∅
    forall ∀
    exists ∃
    nexists ∄
    neg lnot ¬
    top ⊤
    bot ⊥
    angle ∠
    measuredangle ∡
    sphericalangle ∢
    triangle bigtriangleup △
    triangledown bigtriangledown ▽
    square Box □
    blacksquare qedsymbol QED ■
    diamond Diamond lozenge ◊
    bigstar ★
    star ⋆
    clubsuit ♣
    diamondsuit ♢
    heartsuit ♡
    spadesuit ♠
    flat ♭
    natural ♮
    sharp ♯
    checkmark ✓
    dagger dag †
    ddagger ddag ‡
    S §
    copyright ©
    pounds £
    euro €
    yen ¥
    degree °
    prime ′
    backprime ‵
    dots ldots dotsc dotso mathellipsis …
    cdots dotsb dotsm dotsi ⋯
    vdots ⋮
    ddots ⋱
    iddots ⋰
    surd √
    eth ð
    complement ∁
    Finv Ⅎ
    Bbbk 𝕜
    R reals Reals ℝ
    N natnums ℕ
    Z ℤ
    Q ℚ
    C cnums Complex ℂ
    O Ø
    o ø
    ae æ
    AE Æ
    oe œ
    OE Œ
    aa å
    AA Å
    ss ß
    i ı
    j ȷ
    % %
    $ $
    # #
    & &
    _ _
    - -
    textdollar $
    textpercent %
    textdegree °
    textbackslash backslash \\
    vert |
    Vert ‖
    """

  /// Names before a sign that parts things.
  static let punctuation = """
    colon :
    comma ,
    semicolon ;
    """
}
