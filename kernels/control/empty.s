// Ends at once.
//
// families: all
// group: 0
  s_endpgm
