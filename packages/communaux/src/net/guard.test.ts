import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './address.ts'
import { createGuard } from './guard.ts'

const NAMES: Record<string, readonly string[]> = {
  'public.example': ['93.184.215.14'],
  'private.example': ['10.0.0.8'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'six.example': ['2606:2800:21f:cb07::1'],
  localhost: ['127.0.0.1', '::1'],
}
const resolve = (host: string): Promise<readonly string[]> => {
  const addresses = NAMES[host]
  return addresses ? Promise.resolve(addresses) : Promise.reject(new Error('ENOTFOUND'))
}
const guard = createGuard({ resolve })

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1',
    '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '[::1]', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::ffff:7f00:1',
    '::127.0.0.1', '::ffff:0:10.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2002:0a00:0001::', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'fec0::1',
    'ff02::1', '2001:db8::1', '2001:0:53aa:64c:0:fbfe:7f00:1', '100::1', 'not-an-address', '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(['93.184.215.14', '8.8.8.8', '172.15.255.255', '172.32.0.1', '2606:2800:21f:cb07::1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true))
})

describe('the guard', () => {
  it.each([
    'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://0x7f.1/', 'http://127.1/', 'http://127.0.0.1./',
    'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[0:0:0:0:0:ffff:7f00:1]/', 'http://[fe80::1]/', 'http://169.254.169.254/latest/meta-data/',
    'http://localhost/', 'http://LOCALHOST:80/', 'http://localhost./', 'http://private.example/', 'https://mixed.example/', 'http://①②⑦.⓪.⓪.①/',
    'file:///etc/passwd', 'ftp://public.example/', 'gopher://public.example/', 'data:text/html,x', 'javascript:alert(1)', 'http://user:pass@public.example/', 'nonsense', '',
  ])('refuses %s', async (url) => {
    expect(await guard.check(url)).toMatchObject({ allowed: false, because: 'refused' })
  })

  it.each(['https://public.example/a?b=c', 'http://six.example/', 'http://93.184.215.14:8080/'])('lets %s through', async (url) => {
    expect(await guard.check(url)).toMatchObject({ allowed: true })
  })

  it('says unreachable, not refused, when the name is unknown', async () => {
    expect(await guard.check('https://nowhere.example/')).toMatchObject({ allowed: false, because: 'unreachable' })
  })

  it('opens the hosts that are named, and only those', async () => {
    const open = createGuard({ resolve, allowedHosts: ['localhost:8080', 'Private.example'] })
    expect(await open.check('http://localhost:8080/x')).toMatchObject({ allowed: true, addresses: ['127.0.0.1', '::1'] })
    expect(await open.check('http://private.example/')).toMatchObject({ allowed: true })
    expect(await open.check('http://localhost:9090/')).toMatchObject({ allowed: false })
    expect(await open.check('http://127.0.0.1:8080/')).toMatchObject({ allowed: false })
  })
})
