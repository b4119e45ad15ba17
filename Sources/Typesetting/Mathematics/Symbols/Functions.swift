extension MathSymbol {
  /// Names before how a function is written: upright, and apart from what it is applied to.
  static let functions = """
    sin sin
    cos cos
    tan tg tan
    cot ctg cot
    sec sec
    csc cosec csc
    arcsin arcsin
    arccos arccos
    arctan arctg arctan
    arccot arccot
    arcsec arcsec
    arccsc arccsc
    sinh sinh
    cosh cosh
    tanh tanh
    coth coth
    sech sech
    csch csch
    arcsinh arcsinh
    arccosh arccosh
    arctanh arctanh
    log log
    ln ln
    lg lg
    exp exp
    arg arg
    deg deg
    dim dim
    hom hom
    ker ker
    sgn sgn
    sign sign
    tr tr
    Tr Tr
    rank rank
    diag diag
    lcm lcm
    ord ord
    erf erf
    Var Var
    Cov Cov
    Hom Hom
    Aut Aut
    End End
    Gal Gal
    """

  /// The same, of which a display shows the scripts below.
  static let functionsWithLimits = """
    lim lim
    limsup varlimsup limsup
    liminf varliminf liminf
    max max
    min min
    sup sup
    inf inf
    gcd gcd
    det det
    Pr Pr
    argmax argmax
    argmin argmin
    injlim injlim
    projlim projlim
    """
}
