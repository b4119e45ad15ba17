extension MathSymbol {
  /// Names before their arrow.
  static let arrows = """
    to rightarrow rarr longrightarrow shortrightarrow →
    gets leftarrow larr longleftarrow ←
    leftrightarrow longleftrightarrow harr ↔
    uparrow ↑
    downarrow ↓
    updownarrow ↕
    Rightarrow implies Longrightarrow rArr ⇒
    Leftarrow impliedby Longleftarrow lArr ⇐
    Leftrightarrow iff Longleftrightarrow hArr ⇔
    Uparrow ⇑
    Downarrow ⇓
    Updownarrow ⇕
    mapsto longmapsto ↦
    mapsfrom ↤
    nearrow ↗
    searrow ↘
    swarrow ↙
    nwarrow ↖
    hookrightarrow ↪
    hookleftarrow ↩
    twoheadrightarrow ↠
    rightarrowtail ↣
    rightharpoonup ⇀
    rightharpoondown ⇁
    leftharpoonup ↼
    leftharpoondown ↽
    rightleftharpoons ⇌
    leftrightharpoons ⇋
    rightleftarrows ⇄
    leftrightarrows ⇆
    rightrightarrows ⇉
    nrightarrow ↛
    nleftarrow ↚
    nRightarrow ⇏
    nLeftarrow ⇍
    nleftrightarrow ↮
    nLeftrightarrow ⇎
    rightsquigarrow leadsto ⇝
    circlearrowright ↻
    circlearrowleft ↺
    curvearrowright ↷
    curvearrowleft ↶
    dashrightarrow ⇢
    dashleftarrow ⇠
    """
}
