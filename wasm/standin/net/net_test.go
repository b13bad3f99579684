package net_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"tanu/wasm/standin/net"
)

func TestBuffers(t *testing.T) {
	var out bytes.Buffer
	n, err := (&net.Buffers{[]byte("one"), nil, []byte("two")}).WriteTo(&out)
	require.NoError(t, err)
	assert.Equal(t, int64(6), n)
	assert.Equal(t, "onetwo", out.String())
}
