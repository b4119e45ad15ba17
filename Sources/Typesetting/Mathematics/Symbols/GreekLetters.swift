extension MathSymbol {
  /// Names before their letter. Capitals that look Latin have no command in TeX, but models write one.
  static let greekLetters = """
    alpha α
    beta β
    gamma γ
    delta δ
    epsilon ϵ
    varepsilon ε
    zeta ζ
    eta η
    theta θ
    vartheta ϑ
    iota ι
    kappa κ
    varkappa ϰ
    lambda λ
    mu μ
    nu ν
    xi ξ
    omicron ο
    pi π
    varpi ϖ
    rho ρ
    varrho ϱ
    sigma σ
    varsigma ς
    tau τ
    upsilon υ
    phi ϕ
    varphi φ
    chi χ
    psi ψ
    omega ω
    digamma ϝ
    Alpha Α
    Beta Β
    Gamma varGamma Γ
    Delta varDelta Δ
    Epsilon Ε
    Zeta Ζ
    Eta Η
    Theta varTheta Θ
    Iota Ι
    Kappa Κ
    Lambda varLambda Λ
    Mu Μ
    Nu Ν
    Xi varXi Ξ
    Omicron Ο
    Pi varPi Π
    Rho Ρ
    Sigma varSigma Σ
    Tau Τ
    Upsilon varUpsilon Υ
    Phi varPhi Φ
    Chi Χ
    Psi varPsi Ψ
    Omega varOmega Ω
    """
}
