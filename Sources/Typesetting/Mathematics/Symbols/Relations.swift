extension MathSymbol {
  /// Names before their relation.
  static let relations = """
    eq =
    ne neq ≠
    lt <
    gt >
    le leq leqslant ≤
    ge geq geqslant ≥
    leqq ≦
    geqq ≧
    lneq ⪇
    gneq ⪈
    nless ≮
    ngtr ≯
    nleq nleqslant ≰
    ngeq ngeqslant ≱
    ll ≪
    gg ≫
    lll ⋘
    ggg ⋙
    lesssim ≲
    gtrsim ≳
    lessgtr ≶
    gtrless ≷
    equiv ≡
    nequiv ≢
    approx thickapprox ≈
    approxeq ≊
    cong ≅
    ncong ≇
    sim thicksim ∼
    nsim ≁
    simeq ≃
    asymp ≍
    propto varpropto ∝
    doteq ≐
    triangleq ≜
    coloneqq coloneq colonequals := ≔
    eqqcolon ≕
    in isin ∈
    notin nin ∉
    ni owns ∋
    subset ⊂
    subseteq ⊆
    subsetneq subsetneqq ⊊
    nsubseteq ⊈
    supset ⊃
    supseteq ⊇
    supsetneq ⊋
    nsupseteq ⊉
    sqsubset ⊏
    sqsubseteq ⊑
    sqsupseteq ⊒
    prec ≺
    preceq preccurlyeq ≼
    succ ≻
    succeq succcurlyeq ≽
    mid |
    nmid ∤
    parallel shortparallel ∥
    nparallel ∦
    perp ⟂
    vdash ⊢
    dashv ⊣
    models vDash ⊨
    Vdash ⊩
    nvdash ⊬
    between ≬
    smile ⌣
    frown ⌢
    bowtie ⋈
    therefore ∴
    because ∵
    trianglelefteq ⊴
    trianglerighteq ⊵
    triangleleft vartriangleleft ⊲
    triangleright vartriangleright ⊳
    """
}
