(module
  ;; Kernel of the language engine. neural.ts lays out the memory; plain.ts does the same arithmetic without SIMD, bit for bit:
  ;; integer sums are exact, and every float operation is one IEEE single operation in the same order in both.
  (memory (export "memory") 1)

  ;; y[t][o] = f32(sum over i of x[t][i] * w[o][i]) * scale[o] + bias[t * biasRow + o]
  ;; x and w i16, scale and bias and y f32; inputs a multiple of 8, outputs a multiple of 4, any number of tokens.
  ;; w lies in tiles of 4 outputs x 8 inputs, those of the same outputs side by side. A stretch of 16 tokens is multiplied with one row
  ;; of tiles after the other, so that both stay in the first cache; tokens go in pairs, an odd last one alone.
  ;; biasRow in bytes: 0 shares one bias, 4 * outputs adds to what bias holds for each token (bias may be y).
  (func (export "dense") (param $x i32) (param $w i32) (param $scale i32) (param $bias i32) (param $biasRow i32) (param $y i32)
    (param $tokens i32) (param $inputs i32) (param $outputs i32)
    (local $xRow i32) (local $yRow i32) (local $first i32) (local $end i32) (local $o i32) (local $tile i32) (local $tileEnd i32) (local $at i32)
    (local $t i32) (local $x0 i32) (local $x1 i32) (local $b0 i32) (local $y0 i32)
    (local $v0 v128) (local $v1 v128) (local $v v128) (local $s v128) (local $u v128) (local $scales v128)
    (local $a00 v128) (local $a01 v128) (local $a02 v128) (local $a03 v128) (local $a10 v128) (local $a11 v128) (local $a12 v128) (local $a13 v128)
    (if (i32.eqz (local.get $tokens)) (then (return)))
    (local.set $xRow (i32.shl (local.get $inputs) (i32.const 1)))
    (local.set $yRow (i32.shl (local.get $outputs) (i32.const 2)))
    (loop $eachStretch
      (local.set $end (i32.add (local.get $first) (i32.const 16)))
      (if (i32.gt_s (local.get $end) (local.get $tokens)) (then (local.set $end (local.get $tokens))))
      (local.set $o (i32.const 0))
      (local.set $tileEnd (local.get $w))
      (loop $eachOutput
        (local.set $tile (local.get $tileEnd))
        (local.set $tileEnd (i32.add (local.get $tile) (i32.shl (local.get $inputs) (i32.const 3))))
        (local.set $scales (v128.load (i32.add (local.get $scale) (i32.shl (local.get $o) (i32.const 2)))))
        (local.set $t (local.get $first))
        (if (i32.lt_s (i32.add (local.get $t) (i32.const 1)) (local.get $end)) (then
          (loop $eachPair
            (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $t) (local.get $xRow))))
            (local.set $x1 (i32.add (local.get $x0) (local.get $xRow)))
            (local.set $a00 (v128.const i32x4 0 0 0 0))
            (local.set $a01 (v128.const i32x4 0 0 0 0))
            (local.set $a02 (v128.const i32x4 0 0 0 0))
            (local.set $a03 (v128.const i32x4 0 0 0 0))
            (local.set $a10 (v128.const i32x4 0 0 0 0))
            (local.set $a11 (v128.const i32x4 0 0 0 0))
            (local.set $a12 (v128.const i32x4 0 0 0 0))
            (local.set $a13 (v128.const i32x4 0 0 0 0))
            (local.set $at (local.get $tile))
            (loop $eachInput
              (local.set $v0 (v128.load (local.get $x0)))
              (local.set $v1 (v128.load (local.get $x1)))
              (local.set $v (v128.load (local.get $at)))
              (local.set $a00 (i32x4.add (local.get $a00) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
              (local.set $a10 (i32x4.add (local.get $a10) (i32x4.dot_i16x8_s (local.get $v1) (local.get $v))))
              (local.set $v (v128.load offset=16 (local.get $at)))
              (local.set $a01 (i32x4.add (local.get $a01) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
              (local.set $a11 (i32x4.add (local.get $a11) (i32x4.dot_i16x8_s (local.get $v1) (local.get $v))))
              (local.set $v (v128.load offset=32 (local.get $at)))
              (local.set $a02 (i32x4.add (local.get $a02) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
              (local.set $a12 (i32x4.add (local.get $a12) (i32x4.dot_i16x8_s (local.get $v1) (local.get $v))))
              (local.set $v (v128.load offset=48 (local.get $at)))
              (local.set $a03 (i32x4.add (local.get $a03) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
              (local.set $a13 (i32x4.add (local.get $a13) (i32x4.dot_i16x8_s (local.get $v1) (local.get $v))))
              (local.set $x0 (i32.add (local.get $x0) (i32.const 16)))
              (local.set $x1 (i32.add (local.get $x1) (i32.const 16)))
              (br_if $eachInput (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $tileEnd))))
            (local.set $b0 (i32.add (i32.add (local.get $bias) (i32.mul (local.get $t) (local.get $biasRow))) (i32.shl (local.get $o) (i32.const 2))))
            (local.set $y0 (i32.add (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $yRow))) (i32.shl (local.get $o) (i32.const 2))))
            ;; token 0: the four lanes of four outputs summed, scaled, plus bias
            (local.set $s (i32x4.add
              (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a00) (local.get $a01))
              (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a00) (local.get $a01))))
            (local.set $u (i32x4.add
              (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a02) (local.get $a03))
              (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a02) (local.get $a03))))
            (local.set $s (i32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $u))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $u))))
            (v128.store (local.get $y0) (f32x4.add
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (local.get $scales)) (v128.load (local.get $b0))))
            ;; token 1: the four lanes of four outputs summed, scaled, plus bias
            (local.set $s (i32x4.add
              (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a10) (local.get $a11))
              (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a10) (local.get $a11))))
            (local.set $u (i32x4.add
              (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a12) (local.get $a13))
              (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a12) (local.get $a13))))
            (local.set $s (i32x4.add
              (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $u))
              (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $u))))
            (v128.store (i32.add (local.get $y0) (local.get $yRow)) (f32x4.add
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (local.get $scales)) (v128.load (i32.add (local.get $b0) (local.get $biasRow)))))
            (br_if $eachPair (i32.lt_s (i32.add (local.tee $t (i32.add (local.get $t) (i32.const 2))) (i32.const 1)) (local.get $end))))))
        (if (i32.lt_s (local.get $t) (local.get $end)) (then
          (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $t) (local.get $xRow))))
          (local.set $a00 (v128.const i32x4 0 0 0 0))
          (local.set $a01 (v128.const i32x4 0 0 0 0))
          (local.set $a02 (v128.const i32x4 0 0 0 0))
          (local.set $a03 (v128.const i32x4 0 0 0 0))
          (local.set $at (local.get $tile))
          (loop $eachOddInput
            (local.set $v0 (v128.load (local.get $x0)))
            (local.set $v (v128.load (local.get $at)))
            (local.set $a00 (i32x4.add (local.get $a00) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
            (local.set $v (v128.load offset=16 (local.get $at)))
            (local.set $a01 (i32x4.add (local.get $a01) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
            (local.set $v (v128.load offset=32 (local.get $at)))
            (local.set $a02 (i32x4.add (local.get $a02) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
            (local.set $v (v128.load offset=48 (local.get $at)))
            (local.set $a03 (i32x4.add (local.get $a03) (i32x4.dot_i16x8_s (local.get $v0) (local.get $v))))
            (local.set $x0 (i32.add (local.get $x0) (i32.const 16)))
            (br_if $eachOddInput (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $tileEnd))))
          (local.set $b0 (i32.add (i32.add (local.get $bias) (i32.mul (local.get $t) (local.get $biasRow))) (i32.shl (local.get $o) (i32.const 2))))
          (local.set $y0 (i32.add (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $yRow))) (i32.shl (local.get $o) (i32.const 2))))
          ;; token 0: the four lanes of four outputs summed, scaled, plus bias
          (local.set $s (i32x4.add
            (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a00) (local.get $a01))
            (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a00) (local.get $a01))))
          (local.set $u (i32x4.add
            (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a02) (local.get $a03))
            (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a02) (local.get $a03))))
          (local.set $s (i32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $s) (local.get $u))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $s) (local.get $u))))
          (v128.store (local.get $y0) (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $s)) (local.get $scales)) (v128.load (local.get $b0))))))
        (br_if $eachOutput (i32.lt_s (local.tee $o (i32.add (local.get $o) (i32.const 4))) (local.get $outputs))))
      (br_if $eachStretch (i32.lt_s (local.tee $first (local.get $end)) (local.get $tokens)))))

  ;; One LSTM step of `rows` sentences. gates f32 rows x 4*hidden (input, forget, cell, output), state f32 rows x hidden in place,
  ;; out i16 rows x hidden: the new hidden state times 16383.
  ;; tanh is the [7/6] Pade approximant on [-4.97, 4.97], error below 2e-4; sigmoid(x) = 0.5 + 0.5 * tanh(0.5 * x). Both are written
  ;; out in place, since engines do not inline calls (10 ns a unit with calls).
  (func (export "cell") (param $gates i32) (param $state i32) (param $out i32) (param $rows i32) (param $hidden i32)
    (local $r i32) (local $k i32) (local $g i32) (local $step i32) (local $c v128) (local $x v128) (local $q v128) (local $a v128) (local $b v128)
    (local.set $step (i32.shl (local.get $hidden) (i32.const 2)))
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $eachRow
      (local.set $k (i32.const 0))
      (loop $eachUnit
        (local.set $g (i32.add (local.get $gates) (local.get $k)))
        ;; c = sigmoid(forget) * c + sigmoid(input) * tanh(cell)
        (local.set $x (f32x4.pmax (f32x4.pmin (f32x4.mul (v128.load (i32.add (local.get $g) (i32.mul (local.get $step) (i32.const 1)))) (f32x4.splat (f32.const 0.5))) (f32x4.splat (f32.const 4.97))) (f32x4.splat (f32.const -4.97))))
        (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $a (f32x4.div
          (f32x4.mul (local.get $x)
            (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 17325)) (f32x4.mul (local.get $q)
                (f32x4.add (f32x4.splat (f32.const 378)) (local.get $q)))))))
          (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
            (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $q) (f32x4.splat (f32.const 28))))))))))
        (local.set $a (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $a))))
        (local.set $c (f32x4.mul (local.get $a) (v128.load (i32.add (local.get $state) (local.get $k)))))
        (local.set $x (f32x4.pmax (f32x4.pmin (f32x4.mul (v128.load (local.get $g)) (f32x4.splat (f32.const 0.5))) (f32x4.splat (f32.const 4.97))) (f32x4.splat (f32.const -4.97))))
        (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $a (f32x4.div
          (f32x4.mul (local.get $x)
            (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 17325)) (f32x4.mul (local.get $q)
                (f32x4.add (f32x4.splat (f32.const 378)) (local.get $q)))))))
          (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
            (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $q) (f32x4.splat (f32.const 28))))))))))
        (local.set $a (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $a))))
        (local.set $x (f32x4.pmax (f32x4.pmin (v128.load (i32.add (local.get $g) (i32.mul (local.get $step) (i32.const 2)))) (f32x4.splat (f32.const 4.97))) (f32x4.splat (f32.const -4.97))))
        (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $b (f32x4.div
          (f32x4.mul (local.get $x)
            (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 17325)) (f32x4.mul (local.get $q)
                (f32x4.add (f32x4.splat (f32.const 378)) (local.get $q)))))))
          (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
            (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $q) (f32x4.splat (f32.const 28))))))))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $a) (local.get $b))))
        (v128.store (i32.add (local.get $state) (local.get $k)) (local.get $c))
        ;; h = sigmoid(output) * tanh(c), as an integer
        (local.set $x (f32x4.pmax (f32x4.pmin (f32x4.mul (v128.load (i32.add (local.get $g) (i32.mul (local.get $step) (i32.const 3)))) (f32x4.splat (f32.const 0.5))) (f32x4.splat (f32.const 4.97))) (f32x4.splat (f32.const -4.97))))
        (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $a (f32x4.div
          (f32x4.mul (local.get $x)
            (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 17325)) (f32x4.mul (local.get $q)
                (f32x4.add (f32x4.splat (f32.const 378)) (local.get $q)))))))
          (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
            (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $q) (f32x4.splat (f32.const 28))))))))))
        (local.set $a (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $a))))
        (local.set $x (f32x4.pmax (f32x4.pmin (local.get $c) (f32x4.splat (f32.const 4.97))) (f32x4.splat (f32.const -4.97))))
        (local.set $q (f32x4.mul (local.get $x) (local.get $x)))
        (local.set $b (f32x4.div
          (f32x4.mul (local.get $x)
            (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 17325)) (f32x4.mul (local.get $q)
                (f32x4.add (f32x4.splat (f32.const 378)) (local.get $q)))))))
          (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $q)
            (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $q)
              (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $q) (f32x4.splat (f32.const 28))))))))))
        (local.set $c (f32x4.mul (f32x4.mul (local.get $a) (local.get $b)) (f32x4.splat (f32.const 16383))))
        (local.set $c (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $c))))
        (v128.store64_lane 0 (i32.add (local.get $out) (i32.shr_u (local.get $k) (i32.const 1))) (i16x8.narrow_i32x4_s (local.get $c) (local.get $c)))
        (br_if $eachUnit (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $step))))
      (local.set $gates (i32.add (local.get $gates) (i32.shl (local.get $step) (i32.const 2))))
      (local.set $state (i32.add (local.get $state) (local.get $step)))
      (local.set $out (i32.add (local.get $out) (i32.shr_u (local.get $step) (i32.const 1))))
      (br_if $eachRow (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $rows)))))

  ;; y[k] = round(max(x[k], slope * x[k]) * factor) held within +-most, ties to even; count a multiple of 4
  (func (export "quantize") (param $x i32) (param $y i32) (param $count i32) (param $slope f32) (param $factor f32) (param $most f32)
    (local $v v128) (local $end i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (loop $each
      (local.set $v (v128.load (local.get $x)))
      (local.set $v (f32x4.mul (f32x4.pmax (local.get $v) (f32x4.mul (local.get $v) (f32x4.splat (local.get $slope)))) (f32x4.splat (local.get $factor))))
      (local.set $v (f32x4.pmax (f32x4.pmin (f32x4.nearest (local.get $v)) (f32x4.splat (local.get $most))) (f32x4.neg (f32x4.splat (local.get $most)))))
      (local.set $v (i32x4.trunc_sat_f32x4_s (local.get $v)))
      (v128.store64_lane 0 (local.get $y) (i16x8.narrow_i32x4_s (local.get $v) (local.get $v)))
      (local.set $y (i32.add (local.get $y) (i32.const 8)))
      (br_if $each (i32.lt_s (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end)))))

  ;; z[a][b] = sum over i of x[a][i] * y[b][i]; x, y i16, z i32; inputs a multiple of 8
  (func (export "dots") (param $x i32) (param $y i32) (param $z i32) (param $rows i32) (param $columns i32) (param $inputs i32)
    (local $a i32) (local $b i32) (local $i i32) (local $row i32) (local $p i32) (local $s v128)
    (local.set $row (i32.shl (local.get $inputs) (i32.const 1)))
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $eachRow
      (local.set $b (i32.const 0))
      (local.set $p (local.get $y))
      (loop $eachColumn
        (local.set $s (v128.const i32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (loop $eachInput
          (local.set $s (i32x4.add (local.get $s) (i32x4.dot_i16x8_s
            (v128.load (i32.add (local.get $x) (local.get $i))) (v128.load (i32.add (local.get $p) (local.get $i))))))
          (br_if $eachInput (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $row))))
        (i32.store (local.get $z) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $s)) (i32x4.extract_lane 1 (local.get $s)))
          (i32.add (i32x4.extract_lane 2 (local.get $s)) (i32x4.extract_lane 3 (local.get $s)))))
        (local.set $z (i32.add (local.get $z) (i32.const 4)))
        (local.set $p (i32.add (local.get $p) (local.get $row)))
        (br_if $eachColumn (i32.lt_s (local.tee $b (i32.add (local.get $b) (i32.const 1))) (local.get $columns))))
      (local.set $x (i32.add (local.get $x) (local.get $row)))
      (br_if $eachRow (i32.lt_s (local.tee $a (i32.add (local.get $a) (i32.const 1))) (local.get $rows)))))
)
